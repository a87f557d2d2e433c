export { drawDocument } from './draw-document.ts';
export { drawPreview, showDocument } from './preview.ts';
export { printDocument, printFromPage } from './print.ts';
export { documentCss } from './style.ts';
