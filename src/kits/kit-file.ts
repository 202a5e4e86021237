/** A file of a kit or of what somebody hands in; the path is relative to the kit's folder, with forward slashes. */
export type KitFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array };
