import type { SkillPicture } from "#src/reference/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { writeTable } from "./scroll-box.ts";
import { linkTo } from "./write-inlines.ts";

interface Neighbour {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** Joined by a broken line: one shows the other, neither waits for it. */
  readonly broken: boolean;
}

const WIDTH = 736;
const BOX = { width: 184, height: 44 };
const STEP = 52;
const EDGE = 2;
const LINE_HEIGHT = 16;
const LINE_LENGTH = 24;

/** One skill between what comes first and what waits for it; the same as lists; and the roles that ask for it. */
export function drawSkillPicture(picture: SkillPicture, root: string): Markup {
  const roles = picture.roles.map(({ id, label, level, weight }) => [
    linkTo(`roles/${id}`, label, root),
    level,
    `${weight} of 5`,
  ]);
  return html`<div class="stack">
    ${drawGraph(picture, root)}
    <dl class="facts">
      ${writeList("Comes first", picture.before, root)} ${writeList("Waits for it", picture.after, root)}
      ${writeList("Shown by it", picture.shows, root)} ${writeList("Shows it", picture.shownBy, root)}
    </dl>
    ${
      roles.length > 0 &&
      writeTable(`Roles that ask for ${picture.skill.label}`, ["Role", "Level", "Weight"], roles)
    }
  </div>`;
}

function writeList(label: string, skills: SkillPicture["before"], root: string): Markup {
  const links = skills.map(({ id, label: name }, place) => [
    place > 0 && ", ",
    linkTo(`skills/${id}`, name, root),
  ]);
  return html`<div class="fact">
    <dt>${label}</dt>
    <dd>${links.length === 0 ? "nothing" : links}</dd>
  </div>`;
}

function drawGraph({ skill, before, after, shows, shownBy }: SkillPicture, root: string): Markup | false {
  const left = [...mean(before, "comes first"), ...mean(shownBy, "shows this skill on its own", true)];
  const right = [
    ...mean(after, "waits for this skill"),
    ...mean(shows, "shown by this skill on its own", true),
  ];
  if (left.length + right.length === 0) return false;
  const height = Math.max(left.length, right.length) * STEP;
  const centre = (WIDTH - BOX.width) / 2;
  const far = WIDTH - BOX.width - EDGE;
  const middle = height / 2;
  const boxes = html`${drawColumn(left, { x: EDGE, from: EDGE + BOX.width, to: centre, middle }, root)}
  ${drawColumn(right, { x: far, from: far, to: centre + BOX.width, middle }, root)}`;
  return html`<figure class="skill-figure">
    <svg
      class="skill-graph"
      viewBox="0 0 ${WIDTH} ${height}"
      width="${WIDTH}"
      role="group"
      aria-label="Skills around ${skill.label}"
    >
      ${boxes}
      <g transform="translate(${centre} ${middle - BOX.height / 2})">
        <rect class="skill-centre" width="${BOX.width}" height="${BOX.height}" />
        ${writeWords(skill.label)}
      </g>
    </svg>
    <figcaption class="note">
      Left: comes first. Right: waits for it. Broken lines: one skill shows the other on its own.
    </figcaption>
  </figure>`;
}

function mean(skills: SkillPicture["before"], meaning: string, broken = false): readonly Neighbour[] {
  return skills.map(({ id, label }) => ({ id, label, meaning, broken }));
}

interface Column {
  readonly x: number;
  /** Where lines leave the boxes, and where they reach the one in the middle. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

function drawColumn(column: readonly Neighbour[], { x, from, to, middle }: Column, root: string): Markup {
  return html`${column.map(({ id, label, meaning, broken }, row) => {
    const level = middle + (row - (column.length - 1) / 2) * STEP;
    const bend = (from + to) / 2;
    return html`<path
        class="skill-edge${broken && " skill-edge-shows"}"
        d="M${from} ${level}C${bend} ${level} ${bend} ${middle} ${to} ${middle}"
      />
      <g transform="translate(${x} ${level - BOX.height / 2})">
        <a href="${root}skills/${id}.html" class="skill-node" aria-label="${label}: ${meaning}"
          ><rect width="${BOX.width}" height="${BOX.height}" />${writeWords(label)}</a
        >
      </g>`;
  })}`;
}

/** A name on two lines at most; the lists under the picture have it whole. */
function writeWords(label: string): Markup {
  const lines = breakLines(label);
  const top = BOX.height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + 5;
  const spans = lines.map(
    (line, place) => html`<tspan x="${BOX.width / 2}" y="${top + place * LINE_HEIGHT}">${line} </tspan>`,
  );
  return html`<text text-anchor="middle" aria-hidden="true">${spans}</text>`;
}

function breakLines(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = "", second, third] = lines;
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second} …`];
}
