import { watch } from './floor.ts';

watch(document, () => undefined);
