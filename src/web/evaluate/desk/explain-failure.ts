import { describeError, OperationError } from "../../client/operation-error.ts";

/** A failure in words. A browser will not send a file that changed after it was chosen, and says only that the way failed. */
export async function explainFailure(
  error: unknown,
  file: File,
): Promise<{ readonly message: string; readonly advice: string }> {
  const lost = error instanceof OperationError && error.code === "unreachable" && !(await canBeRead(file));
  if (!lost) return describeError(error);
  return {
    message: `${file.name} changed on the disk after you chose it, so the browser cannot read it any more.`,
    advice: "Choose it again; the columns and settings you chose stay.",
  };
}

async function canBeRead(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
