// A résumé as a Word file: styles for headings, real lists, tables for rows and for the sidebar.
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { unzipSync, zipSync } from "fflate";

const TEXT_WIDTH = 9600; // twips between the margins of an A4 page
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const text = (value, options = {}) =>
  new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: value, ...options })] });
const bullet = (value) =>
  new Paragraph({ numbering: { reference: "dots", level: 0 }, children: [new TextRun(value)] });
const cell = (children, width) =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders: noBorders });
const table = (rows, widths) =>
  new Table({
    borders: noBorders,
    columnWidths: widths,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((children, at) => cell(children, widths[at])) }),
    ),
  });

const entry =
  (width) =>
  ({ title, org, place, dates, bullets }) => [
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [new TextRun({ text: title, bold: true }), new TextRun({ text: `\t${dates}` })],
    }),
    ...(org ? [text([org, place].filter(Boolean).join(", "), { italics: true })] : []),
    ...bullets.map(bullet),
  ];

const section = (width) => (part) => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(part.heading)] }),
  ...part.paragraphs.map((value) => text(value)),
  ...part.groups.map(
    ({ label, items }) =>
      new Paragraph({
        spacing: { after: 60 },
        children: [new TextRun({ text: `${label}:`, bold: true }), new TextRun(` ${items.join(", ")}`)],
      }),
  ),
  ...(part.rows.length === 0
    ? []
    : [
        table(
          part.rows.map(([a, b]) => [[text(a)], [text(b)]]),
          [width * 0.6, width * 0.4],
        ),
      ]),
  ...part.entries.flatMap(entry(width)),
  ...part.bullets.map(bullet),
];

/** The Word file's bytes; the same for the same source, as clocks are taken out. */
export async function resumeDocx(resume) {
  const side = 2900;
  const body =
    resume.sidebar.length === 0
      ? resume.main.flatMap(section(TEXT_WIDTH))
      : [
          table(
            [
              resume.layout === "sidebar-left"
                ? [resume.sidebar.flatMap(section(side)), resume.main.flatMap(section(TEXT_WIDTH - side))]
                : [resume.main.flatMap(section(TEXT_WIDTH - side)), resume.sidebar.flatMap(section(side))],
            ],
            resume.layout === "sidebar-left" ? [side, TEXT_WIDTH - side] : [TEXT_WIDTH - side, side],
          ),
        ];
  const document = new Document({
    creator: resume.name,
    title: resume.name,
    styles: {
      default: {
        document: { run: { font: "Arial", size: 20 } },
        heading1: {
          run: { size: 24, bold: true, color: resume.accent.slice(1) },
          paragraph: { spacing: { before: 200, after: 60 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "dots",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 300, hanging: 200 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 900, bottom: 900, left: 1100, right: 1100 } } },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun({ text: resume.name, bold: true, size: 44 })],
          }),
          text(resume.headline, { size: 23 }),
          text(resume.contact.join("  ·  "), { size: 18 }),
          ...body,
        ],
      },
    ],
  });
  return withoutClocks(new Uint8Array(await Packer.toBuffer(document)));
}

function withoutClocks(bytes) {
  const files = unzipSync(bytes);
  const core = new TextDecoder().decode(files["docProps/core.xml"]);
  files["docProps/core.xml"] = new TextEncoder().encode(
    core.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-01-01T00:00:00Z"),
  );
  return zipSync(files, { level: 9, mtime: new Date(2026, 0, 1, 0, 0, 0) });
}
