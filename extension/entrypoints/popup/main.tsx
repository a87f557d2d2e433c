import { render } from 'preact';
import { Popup } from '../../popup/popup.tsx';
import { themeCss } from '../../../widgets/ui/tokens.ts';

// The theme of the hints, as a sheet of its own: the pages' policy forbids inline styles.
const theme = new CSSStyleSheet();
theme.replaceSync(themeCss(':root'));
document.adoptedStyleSheets = [theme];

const root = document.getElementById('popup');
if (root !== null) render(<Popup />, root);
