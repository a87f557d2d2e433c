import { render } from 'preact';
import { Options } from '../../options/options.tsx';
import { dress } from '../../ui/dress.ts';

dress(document);

const root = document.getElementById('options');
if (root !== null) render(<Options />, root);
