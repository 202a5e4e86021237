import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { layOutSkill } from "#src/reference/index.ts";
import type { SkillNode, SkillPicture } from "#src/reference/index.ts";

interface SkillGraphProps {
  readonly picture: SkillPicture;
}

/** The skill in the middle, what comes first on the left, what waits on the right; broken lines: shown by it, or shows it. */
export function SkillGraph({ picture }: SkillGraphProps) {
  const { nodes, centre, width, height, boxWidth, boxHeight } = layOutSkill(picture);
  if (nodes.length === 0) return null;
  return (
    <figure aria-label={`Skills around ${picture.skill.label}`}>
      <svg className="skill-graph" viewBox={`0 0 ${width} ${height}`} width={width}>
        {nodes.map((node) => (
          <path
            key={`${node.kind} ${node.id}`}
            className={`skill-edge skill-edge-${node.kind}`}
            d={node.edge}
          />
        ))}
        <g transform={`translate(${centre.x} ${centre.y})`}>
          <rect className="skill-centre" width={boxWidth} height={boxHeight} />
          <Words lines={centre.lines} width={boxWidth} />
        </g>
        {nodes.map((node) => (
          <NodeLink key={`${node.kind} ${node.id}`} node={node} width={boxWidth} height={boxHeight} />
        ))}
      </svg>
      <figcaption className="note">
        Left: comes first. Right: waits for it. Broken lines: one skill shows the other on its own.
      </figcaption>
    </figure>
  );
}

interface NodeLinkProps {
  readonly node: SkillNode;
  readonly width: number;
  readonly height: number;
}

function NodeLink({ node, width, height }: NodeLinkProps) {
  const router = useRouter();
  const href = `/field/skills/${node.id}`;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <g transform={`translate(${node.x} ${node.y})`}>
      <a href={href} className="skill-node" aria-label={`${node.label}: ${node.meaning}`} onClick={follow}>
        <rect width={width} height={height} />
        <Words lines={node.lines} width={width} />
      </a>
    </g>
  );
}

interface WordsProps {
  readonly lines: SkillNode["lines"];
  readonly width: number;
}

function Words({ lines, width }: WordsProps) {
  return (
    <text x={width / 2} textAnchor="middle" aria-hidden="true">
      {lines.map(({ text, y }) => (
        <tspan key={y} x={width / 2} y={y}>
          {`${text} `}
        </tspan>
      ))}
    </text>
  );
}
