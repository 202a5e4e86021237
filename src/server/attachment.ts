/** Headers of a file that is saved and not shown; its name holds nothing that a disk or a header could trip over. */
export function attachment(type: string, fileName: string) {
  return {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, "_")}"`,
    "Cache-Control": "no-store",
  };
}
