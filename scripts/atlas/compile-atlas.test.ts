import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileAtlas, readAtlas } from "./compile-atlas.ts";

const sector = `
id: hospital
label: Hospitals
summary: Places that treat people.
why: Close to patients.
domains: [{ domain: imaging, strength: strong }]
signals: [hospital, clinic, ward, trust, infirmary]
fromGuides: true
sources: [S0-E1]
checkedOn: 2026-11-21
`;
const domain = `
id: imaging
label: Imaging
summary: Pictures of the body.
uses: [one, two, three]
fit: People who like pictures.
signals: [radiology, pacs, dicom, mammography, ct]
sources: [S0-D1]
checkedOn: "2026-11-21"
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "field-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

describe("compileAtlas", () => {
  it("gives empty lists for an empty folder", async () => {
    expect(await compileAtlas(folder)).toMatchObject({ version: 1, roles: [], skills: [], sources: [] });
  });

  it("takes one record a file or a list of records", async () => {
    await write("domains/all.yaml", `- ${domain.trim().replaceAll("\n", "\n  ")}`);
    await write("sectors/hospital.yaml", sector);
    const atlas = await compileAtlas(folder);
    expect(atlas.domains.map(({ id }) => id)).toEqual(["imaging"]);
    expect(atlas.sectors.map(({ id }) => id)).toEqual(["hospital"]);
  });

  it("names the file and the place of a record that does not fit", async () => {
    await write("domains/imaging.yaml", domain.replace("fit: People who like pictures.\n", ""));
    await expect(compileAtlas(folder)).rejects.toThrow(/domains\/imaging\.yaml: imaging\.fit: /);
  });

  it("names the file of a record that points at nothing", async () => {
    await write("sectors/hospital.yaml", sector);
    await expect(compileAtlas(folder)).rejects.toThrow(
      "sectors/hospital.yaml: hospital.domains.0.domain: unknown record domains/imaging",
    );
  });

  it("says which file is not YAML and still reads the others", async () => {
    await write("domains/imaging.yaml", domain);
    await write("domains/torn.yaml", "id: [");
    const { atlas, problems } = await readAtlas(folder);
    expect(atlas.domains).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining("domains/torn.yaml: ")]);
  });

  it("shows fifty problems and counts the rest", async () => {
    await write("roles/all.yaml", Array.from({ length: 60 }, () => "- {}").join("\n"));
    await expect(compileAtlas(folder)).rejects.toThrow(/… and \d+ more/);
  });
});
