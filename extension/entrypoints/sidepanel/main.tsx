import { render } from 'preact';
import { Panel } from '../../panel/panel.tsx';
import { dress } from '../../ui/dress.ts';

dress(document);

const root = document.getElementById('panel');
if (root !== null) render(<Panel />, root);
