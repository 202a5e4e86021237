import { layOutSkill } from "#src/reference/index.ts";
import type { SkillNode, SkillPicture } from "#src/reference/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { writeTable } from "./site-table.ts";
import { linkTo } from "./write-inlines.ts";

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

function drawGraph(picture: SkillPicture, root: string): Markup | false {
  const { nodes, centre, width, height, boxWidth, boxHeight } = layOutSkill(picture);
  if (nodes.length === 0) return false;
  const size = html`width="${boxWidth}" height="${boxHeight}"`;
  const write = (lines: SkillNode["lines"]): Markup => {
    const spans = lines.map(({ text, y }) => html`<tspan x="${boxWidth / 2}" y="${y}">${text} </tspan>`);
    return html`<text text-anchor="middle" aria-hidden="true">${spans}</text>`;
  };
  return html`<figure class="skill-figure">
    <svg
      class="skill-graph"
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      role="group"
      aria-label="Skills around ${picture.skill.label}"
    >
      ${nodes.map(({ kind, edge }) => html`<path class="skill-edge skill-edge-${kind}" d="${edge}" />`)}
      <g transform="translate(${centre.x} ${centre.y})">
        <rect class="skill-centre" ${size} />
        ${write(centre.lines)}
      </g>
      ${nodes.map(
        ({ id, label, meaning, lines, x, y }) =>
          html`<g transform="translate(${x} ${y})">
            <a href="${root}skills/${id}.html" class="skill-node" aria-label="${label}: ${meaning}"
              ><rect ${size} />${write(lines)}</a
            >
          </g>`,
      )}
    </svg>
    <figcaption class="note">
      Left: comes first. Right: waits for it. Broken lines: one skill shows the other on its own.
    </figcaption>
  </figure>`;
}
