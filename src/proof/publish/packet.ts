import { z } from "zod";
import { caseStudySchema } from "../case-study.ts";

const gradeSchema = z.looseObject({
  kind: z.enum(["self-issued", "peer-reviewed", "external"]),
  says: z.string(),
});

/** The parts of an evidence packet that are read; anything else in it is under the signature all the same. */
export const packetSchema = z.looseObject({
  "@context": z.array(z.unknown()),
  id: z.string(),
  type: z.array(z.string()).refine((types) => types.includes("OpenBadgeCredential")),
  name: z.string(),
  description: z.string(),
  issuer: z.looseObject({ id: z.string(), name: z.string() }),
  validFrom: z.string(),
  issuedAs: gradeSchema,
  credentialSubject: z.looseObject({
    id: z.string(),
    achievement: z.looseObject({
      name: z.string(),
      description: z.string(),
      criteria: z.looseObject({ narrative: z.string() }),
      tag: z.array(z.string()),
      resultDescription: z.array(z.looseObject({ id: z.string(), name: z.string() })),
    }),
    result: z.array(z.looseObject({ resultDescription: z.string(), value: z.string() })),
  }),
  evidence: z
    .array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        narrative: z.string(),
        genre: z.string(),
        grade: gradeSchema,
        evidenceHash: z.looseObject({ study: z.string(), evaluations: z.array(z.string()) }),
        reviews: caseStudySchema.shape.reviews,
      }),
    )
    .min(1),
  proof: z.looseObject({ created: z.string(), verificationMethod: z.string() }),
});

/** A signed evidence packet in the shape of an Open Badges 3.0 credential. */
export type Packet = z.infer<typeof packetSchema>;
