import { render } from 'preact';
import { Register } from '../../register/register.tsx';
import { dress } from '../../ui/dress.ts';

dress(document);

const root = document.getElementById('register');
if (root !== null) render(<Register />, root);
