/** Gives a file to the browser's own downloads, by this page's own anchor: no permission is needed for it. */
export const saveFile = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

export const saveJson = (name: string, text: string): void => saveFile(name, new Blob([text], { type: 'application/json' }));
