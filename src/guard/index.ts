export { findIdentifiers } from "./find-identifiers.ts";
export type { FindIdentifiersOptions, IdentifierFindings } from "./find-identifiers.ts";
export type { Identifier, IdentifierKind } from "./identifier.ts";
export { identifiersInColumns } from "./identifiers-in-columns.ts";
export type { ColumnIdentifier } from "./identifiers-in-columns.ts";
