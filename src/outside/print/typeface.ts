import { join } from "node:path";
import { packageRoot } from "../package-root.ts";

/** Files of the typeface that a printed page is set in. */
export interface Typeface {
  readonly regular: string;
  readonly bold: string;
}

/** Source Sans with all its letters, Latin, Greek and Cyrillic, as the build lays it beside the program. */
export function builtTypeface(): Typeface {
  const folder = join(packageRoot(), "dist", "print");
  return { regular: join(folder, "regular.ttf"), bold: join(folder, "bold.ttf") };
}
