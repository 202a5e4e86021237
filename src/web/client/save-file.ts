/** Hands a file to the browser's own way of saving. */
export function saveFile(name: string, body: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
