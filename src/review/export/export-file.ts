/** A file to hand out. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}
