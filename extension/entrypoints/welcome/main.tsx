import { render } from 'preact';
import { Welcome } from '../../welcome/welcome.tsx';
import { dress } from '../../ui/dress.ts';

dress(document);

const root = document.getElementById('welcome');
if (root !== null) render(<Welcome />, root);
