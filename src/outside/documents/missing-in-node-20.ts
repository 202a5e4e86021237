/**
 * pdf.js moves font data with `ArrayBuffer.prototype.transferToFixedLength`, which Node has from version 21; without
 * it no font's name is ever told. A copy does the same work here. Call it before pdf.js is loaded.
 */
export function addMissingInNode20(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
  });
}
