import { render } from 'preact';
import { Popup } from '../../popup/popup.tsx';
import { dress } from '../../ui/dress.ts';

dress(document);

const root = document.getElementById('popup');
if (root !== null) render(<Popup />, root);
