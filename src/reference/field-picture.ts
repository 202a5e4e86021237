import { z } from "zod";

/** Role families by domains, with the roles in the cells: the whole field on one page. */
export const fieldPictureSchema = z.object({
  version: z.literal(1),
  domains: z.array(z.object({ id: z.string(), label: z.string() })),
  rows: z.array(
    z.object({
      category: z.object({ id: z.string(), label: z.string() }),
      /** One cell a domain, in the order of `domains`. */
      cells: z.array(
        z.object({
          domain: z.string(),
          /** How strongly the family belongs there, when it does. */
          strength: z.string().optional(),
          roles: z.array(z.object({ id: z.string(), label: z.string(), strength: z.string() })),
        }),
      ),
    }),
  ),
});
export type FieldPicture = z.infer<typeof fieldPictureSchema>;
