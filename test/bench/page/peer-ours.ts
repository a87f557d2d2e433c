import { openHostPage } from '../../../widgets/page/host-page.ts';

// What is ours on the page's own thread before anything is drawn: watch, describe, read.
const page = openHostPage(document);
page.watch(() => undefined);
void page.survey();
