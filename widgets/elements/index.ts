import { define } from './define.ts';
import { StandardsCalculator } from './standards-calculator/element.ts';

define('wubao-standards-calculator', StandardsCalculator);

/** The one thing that the script leaves in the page's global scope, as `wubao.version`. */
export const version = '0.2.0';
