const FLAG = Symbol.for('wubao.checks');

/**
 * Claims a document for one run of the checks, in the world of the extension's scripts that no page sees.
 * Answers how to release it, or null where another run holds it. An empty frame may keep its window when it takes in
 * a page, so what is claimed is the document.
 */
export const claimDocument = (document: Document): (() => void) | null => {
  const world = globalThis as { [FLAG]?: Document | null };
  if (world[FLAG] === document) return null;
  world[FLAG] = document;
  return () => {
    if (world[FLAG] === document) world[FLAG] = null;
  };
};
