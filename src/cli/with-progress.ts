import type { Ports } from "#src/operations/index.ts";
import type { Context } from "./context.ts";

const PARTS: Readonly<Record<string, string>> = {
  reading: "Reading the file",
  problems: "Looking for problems",
  discrimination: "Discrimination",
  calibration: "Calibration",
  thresholds: "Thresholds",
  groups: "Subgroups",
  alerts: "Alerts",
  survival: "Follow-up",
};

/** Does some work with ports that show on the terminal which part of an evaluation begins. */
export async function withProgress<T>(
  { ports, note }: Context,
  work: (shown: Ports) => Promise<T>,
): Promise<T> {
  const { evaluation } = ports;
  note(`${PARTS["reading"]} …`);
  try {
    return await work({
      ...ports,
      evaluation: {
        look: (bytes, options) => evaluation.look(bytes, options),
        run: (bytes, request, options) =>
          evaluation.run(bytes, request, {
            ...options,
            onProgress: (part) => note(`${PARTS[part] ?? part} …`),
          }),
      },
    });
  } finally {
    note("");
  }
}
