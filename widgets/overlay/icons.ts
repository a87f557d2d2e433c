const SVG = 'http://www.w3.org/2000/svg';

export type Icon = 'wrong' | 'attend' | 'ask' | 'mended' | 'holds' | 'dismissed' | 'close' | 'collapse' | 'more';

type Shape = readonly [tag: 'path' | 'circle', className: string, attributes: Readonly<Record<string, string>>];

const bang: readonly Shape[] = [
  ['path', 'on-line', { d: 'M8 4.3v4.6' }],
  ['circle', 'on', { cx: '8', cy: '11.7', r: '1.15' }],
];

const tick: Shape = ['path', 'line', { d: 'M3.2 8.6l3.2 3.1 6.4-7' }];

/** A shape for each state, so that no state is told by colour alone. Drawn as paths: no font, no image, no text. */
const shapes: Readonly<Record<Icon, readonly Shape[]>> = {
  wrong: [['circle', 'fill', { cx: '8', cy: '8', r: '7.5' }], ...bang],
  attend: [
    ['path', 'fill', { d: 'M8 .9c.5 0 .9.2 1.1.7l6.2 11.6c.5.9-.1 1.9-1.1 1.9H1.8c-1 0-1.6-1-1.1-1.9L6.9 1.6C7.1 1.1 7.5.9 8 .9z' }],
    ['path', 'on-line', { d: 'M8 5.6v4' }],
    ['circle', 'on', { cx: '8', cy: '12.2', r: '1.1' }],
  ],
  ask: [
    ['circle', 'ring', { cx: '8', cy: '8', r: '6.8' }],
    ['path', 'thin', { d: 'M6 6.4a2 2 0 1 1 3 1.75c-.65.4-1 .75-1 1.45' }],
    ['circle', 'fill', { cx: '8', cy: '11.6', r: '1' }],
  ],
  mended: [['circle', 'disc', { cx: '8', cy: '8', r: '7.5' }], tick],
  holds: [tick],
  dismissed: [
    ['circle', 'ring', { cx: '8', cy: '8', r: '6.8' }],
    ['path', 'thin', { d: 'M5 8h6' }],
  ],
  close: [['path', 'thin', { d: 'M4 4l8 8M12 4l-8 8' }]],
  collapse: [['path', 'thin', { d: 'M4 11.5h8' }]],
  more: [['path', 'thin', { d: 'M6 3.5l4.5 4.5L6 12.5' }]],
};

/** A 16 px drawing that takes its colour from around it. Screen readers pass it over. */
export function icon(document: Document, name: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, className, attributes] of shapes[name]) {
    const shape = document.createElementNS(SVG, tag);
    shape.setAttribute('class', className);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
}
