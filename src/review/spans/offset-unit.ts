/**
 * What a span counts in: UTF-16 code units as in a browser, Unicode code points as in Python, or UTF-8 bytes as in
 * files and Rust.
 */
export type OffsetUnit = "utf-16" | "code-point" | "utf-8";
