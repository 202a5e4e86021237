export { caseStudySchema, proofKindSchema, sectionIdSchema } from "./case-study.ts";
export type { CaseStudy, ProofKind, SectionId, UsedData } from "./case-study.ts";
export { gateResultSchema } from "./gate.ts";
export type { GateResult } from "./gate.ts";
export { readCaseStudy } from "./read-case-study.ts";
export type { Assumption, Hazard, Structure } from "./structure.ts";

// Publishing: pages for others, packs for repositories, signed packets.
export { gradeStudy, writePacket } from "./publish/write-packet.ts";
export type { PacketInput } from "./publish/write-packet.ts";
export { hashEvaluation, hashStudy } from "./publish/hash-study.ts";
export { packetPaper } from "./publish/packet-paper.ts";
export type { Packet } from "./publish/packet.ts";
export { describeGrade } from "./publish/proof-grade.ts";
export type { ProofGrade } from "./publish/proof-grade.ts";
export { readPacket, readPacketValue } from "./publish/read-packet.ts";
export type { ReadPacketOutcome } from "./publish/read-packet.ts";
export type { Change } from "./publish/secure-document.ts";
export { signReview } from "./publish/sign-review.ts";
export type { ReviewOfProof } from "./publish/sign-review.ts";
export type { SigningKey, SignPorts, VerifyPorts } from "./publish/signing-ports.ts";
export { verifyPacket } from "./publish/verify-packet.ts";
export type { CheckedPiece, PacketVerdict } from "./publish/verify-packet.ts";
