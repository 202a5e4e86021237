import type { Context } from "hono";
import { AppError } from "#src/kernel/index.ts";

/**
 * An operation's input from a request: the JSON body, or the fields of a form, where a file becomes
 * `{ name, bytes }`.
 */
export async function readInput(context: Context): Promise<unknown> {
  const type = context.req.header("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return readForm(context);
  if (!type.startsWith("application/json"))
    throw new AppError("invalid_input", { kind: "request", id: "content-type" });
  try {
    return await context.req.json();
  } catch {
    // The cause would quote the body, which may be a person's text.
    throw new AppError("invalid_input", { kind: "request", id: "json" });
  }
}

async function readForm(context: Context): Promise<Record<string, unknown>> {
  const form = await context.req.formData().catch(() => {
    throw new AppError("invalid_input", { kind: "request", id: "form" });
  });
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    fields[name] =
      typeof value === "string"
        ? value
        : { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return fields;
}
