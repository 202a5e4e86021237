import type { KitFile } from "../kit-file.ts";

const python = `# The baseline to beat: the patient's name and number are blanked, and nothing else. No packages needed.
import os, struct

LONG = (b"OB", b"OW", b"OF", b"SQ", b"UN", b"UT", b"UC", b"UR")
os.makedirs("deidentified", exist_ok=True)
for name in sorted(os.listdir("images")):
    with open(os.path.join("images", name), "rb") as file:
        data = bytearray(file.read())
    at = 132
    while at < len(data):
        group, item = struct.unpack_from("<HH", data, at)
        if bytes(data[at + 4 : at + 6]) in LONG:
            (length,) = struct.unpack_from("<I", data, at + 8)
            start = at + 12
        else:
            (length,) = struct.unpack_from("<H", data, at + 6)
            start = at + 8
        if (group, item) in ((0x0010, 0x0010), (0x0010, 0x0020)):
            data[start : start + length] = b" " * length
        at = start + length
    with open(os.path.join("deidentified", name), "wb") as file:
        file.write(data)
`;
const javascript = `// The baseline to beat: the patient's name and number are blanked, and nothing else. No packages needed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const LONG = ["OB", "OW", "OF", "SQ", "UN", "UT", "UC", "UR"];
mkdirSync("deidentified", { recursive: true });
for (const name of readdirSync("images").sort()) {
  const data = readFileSync(\`images/\${name}\`);
  let at = 132;
  while (at < data.length) {
    const tag = data.readUInt16LE(at) * 0x10000 + data.readUInt16LE(at + 2);
    const long = LONG.includes(data.toString("latin1", at + 4, at + 6));
    const length = long ? data.readUInt32LE(at + 8) : data.readUInt16LE(at + 6);
    const start = at + (long ? 12 : 8);
    if (tag === 0x00100010 || tag === 0x00100020) data.fill(0x20, start, start + length);
    at = start + length;
  }
  writeFileSync(\`deidentified/\${name}\`, data);
}
`;

export const dicomPrograms: readonly KitFile[] = [
  { path: "baseline.py", text: python },
  { path: "baseline.mjs", text: javascript },
];
