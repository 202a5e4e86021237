import { drawableMarks } from "./drawable-marks.ts";
import type { Figure, Mark, Tone } from "./figure.ts";

/** Colours for a picture that stands alone on white; a page overrides them by class. */
const COLOURS: Readonly<Record<Tone, string>> = {
  ink: "#1c1b1a",
  muted: "#5f5b57",
  grid: "#d9d5d0",
  accent: "#0b5c6b",
  second: "#8a5a00",
  third: "#6a4a86",
  warning: "#a3301f",
};

/** Writes a figure as SVG text: the same bytes for the same figure, everything of a person's file escaped. */
export function writeSvg(figure: Figure, { embedded = false }: { readonly embedded?: boolean } = {}): string {
  const { width, height } = figure;
  const id = escapeMarkup(figure.id);
  // Inside a page the caption and the table say it; alone, the file must name itself.
  const named = embedded
    ? `role="img" aria-label="${escapeMarkup(`${figure.title}. ${figure.description}`)}"`
    : `role="img" aria-labelledby="${id}-title ${id}-description"`;
  const names = embedded
    ? ""
    : `<title id="${id}-title">${escapeMarkup(figure.title)}</title><desc id="${id}-description">${escapeMarkup(figure.description)}</desc>`;
  const background = embedded ? "" : `<rect width="${width}" height="${height}" fill="#fff"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Source Sans 3', 'Source Sans Pro', Helvetica, Arial, sans-serif" ${named}>`,
    names,
    background,
    ...drawableMarks(figure).map(writeMark),
    "</svg>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The default colour of a tone, for pictures that no style sheet reaches. */
export function toneColour(tone: Tone): string {
  return COLOURS[tone];
}

/** Text made safe inside markup and attributes; characters that XML forbids are dropped. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function writeMark(mark: Mark): string {
  const tone = COLOURS[mark.tone];
  switch (mark.kind) {
    case "line": {
      const dash = mark.dash === undefined ? "" : ` stroke-dasharray="${mark.dash.join(" ")}"`;
      return `<path class="stroke-${mark.tone}" d="${pathOf(mark.points)}" fill="none" stroke="${tone}" stroke-width="${mark.width ?? 1}" stroke-linejoin="round"${dash}/>`;
    }
    case "area":
      return `<path class="fill-${mark.tone}" d="${closedPathOf(mark.points)}" fill="${tone}" fill-opacity="${mark.opacity}"/>`;
    case "dot":
      return `<circle class="fill-${mark.tone}" cx="${place(mark.x)}" cy="${place(mark.y)}" r="${mark.radius}" fill="${tone}"/>`;
    case "box": {
      const opacity = mark.opacity === undefined ? "" : ` fill-opacity="${mark.opacity}"`;
      return `<rect class="fill-${mark.tone}" x="${place(mark.x)}" y="${place(mark.y)}" width="${place(mark.width)}" height="${place(mark.height)}" fill="${tone}"${opacity}/>`;
    }
    case "text": {
      const turned =
        mark.upright === true ? ` transform="rotate(-90 ${place(mark.x)} ${place(mark.y)})"` : "";
      const weight = mark.bold === true ? ' font-weight="600"' : "";
      return `<text class="fill-${mark.tone}" x="${place(mark.x)}" y="${place(mark.y)}" fill="${tone}" font-size="${mark.size ?? 12}" text-anchor="${mark.anchor ?? "start"}"${weight}${turned}>${escapeMarkup(mark.text)}</text>`;
    }
  }
}

function closedPathOf(points: readonly number[]): string {
  const path = pathOf(points);
  return path === "" ? "" : `${path}Z`;
}

/** A path through flat points, x0 y0 x1 y1 …; a point that is not finite breaks the line. */
export function pathOf(points: readonly number[]): string {
  let path = "";
  let broken = true;
  for (let index = 0; index + 1 < points.length; index += 2) {
    const x = points[index] ?? Number.NaN;
    const y = points[index + 1] ?? Number.NaN;
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      broken = true;
      continue;
    }
    path += `${broken ? "M" : "L"}${place(x)} ${place(y)}`;
    broken = false;
  }
  return path;
}

/** Hundredths of a unit are finer than any screen; more digits would only make files large. */
const place = (value: number): string => String(Math.round(value * 100) / 100);
