/**
 * The page as it is drawn now, without its scripts and styles: what it shows stands in attributes, what its styles hide
 * is hidden by an attribute. Runs in the page.
 */
export function capture(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  const now = [...document.body.querySelectorAll('*')];
  const kept = [...copy.querySelectorAll('*')];
  now.forEach((e, i) => {
    const to = kept[i];
    if (!to) return;
    if (e instanceof HTMLInputElement) {
      to.setAttribute('value', e.value);
      to.toggleAttribute('checked', e.checked);
    } else if (e instanceof HTMLTextAreaElement) to.textContent = e.value;
    else if (e instanceof HTMLOptionElement) to.toggleAttribute('selected', e.selected);
    const { display, visibility, opacity } = getComputedStyle(e);
    to.removeAttribute('style');
    if (display === 'none') to.setAttribute('style', 'display:none');
    else if (visibility === 'hidden') to.setAttribute('style', 'visibility:hidden');
    else if (opacity === '0') to.setAttribute('style', 'opacity:0;position:absolute');
  });
  for (const e of copy.querySelectorAll('script,style,svg,link')) e.remove();
  const markup = copy.innerHTML.replace(/<!--.*?-->/gs, '').replace(/ data-v-\w+=""/g, '');
  return `<!doctype html>\n<meta charset="utf-8">\n<title>${document.title}</title>\n<body>${markup.replace(/\s*\n\s*/g, '\n').replace(/(<\/(?:tr|table|div|form|label)>)/g, '$1\n').replace(/\n+/g, '\n')}`;
}
