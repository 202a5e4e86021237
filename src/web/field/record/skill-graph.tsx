import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import type { SkillPicture } from "#src/reference/index.ts";
import { layOut } from "./skill-layout.ts";
import type { SkillNode } from "./skill-layout.ts";

interface SkillGraphProps {
  readonly picture: SkillPicture;
}

/** The skill in the middle, what comes first on the left, what waits on the right; broken lines: shown by it, or shows it. */
export function SkillGraph({ picture }: SkillGraphProps) {
  const { nodes, centre, width, height, boxWidth, boxHeight } = layOut(picture);
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
          <Words lines={centre.lines} width={boxWidth} height={boxHeight} />
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
        <Words lines={node.lines} width={width} height={height} />
      </a>
    </g>
  );
}

interface WordsProps {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const LINE = 16;

function Words({ lines, width, height }: WordsProps) {
  const top = height / 2 - ((lines.length - 1) * LINE) / 2 + 5;
  return (
    <text x={width / 2} textAnchor="middle" aria-hidden="true">
      {lines.map((line, place) => (
        <tspan key={line} x={width / 2} y={top + place * LINE}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}
