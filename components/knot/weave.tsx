import { Drawing } from "./drawing";
import { KindShapes } from "./kind-shape";
import { layoutWeave } from "./layout-weave";
import { Legend, TieList, type WeaveWords } from "./weave-list";
import { type WeaveCity, type WeaveLayout, type WeaveRecord, type WeaveTie, wideWeave } from "./weave-model";
import { CordLinks, StrandLine, StrandLink, Years } from "./weave-parts";

type WeaveProps = {
  id: string;
  title: string;
  description: string;
  /** In the order of the cords: west to east, or by size. */
  cities: WeaveCity[];
  records: WeaveRecord[];
  /** What several cities share: networks, meetings, adapted practices. */
  ties: WeaveTie[];
  words: WeaveWords;
};

/**
 * The drawing of the whole directory. Cities and strands are links for everybody. Single knots are not in the tab order,
 * because hundreds of stops would not help: `public/weave.js` makes the arrow keys lead to them, and names what is
 * pointed at, focused or tapped. Where there is no room for it, its threads stand as headings with their cities.
 */
export function Weave({ id, title, description, cities, records, ties, words }: WeaveProps) {
  if (cities.length === 0) return null;
  return (
    <>
      <div className="max-lg:hidden">
        <WeaveFigure
          id={id}
          title={title}
          description={description}
          layout={layoutWeave(cities, records, ties, wideWeave)}
          words={words}
        />
      </div>
      <div className="lg:hidden">
        <TieList ties={ties} cities={cities} words={words} />
      </div>
    </>
  );
}

type FigureProps = { id: string; title: string; description: string; layout: WeaveLayout; words: WeaveWords };

function WeaveFigure({ id, title, description, layout, words }: FigureProps) {
  const kinds = [...new Set(layout.cords.flatMap(({ knots }) => knots.map(({ record }) => record.kind)))];
  return (
    <figure data-weave>
      <Drawing id={id} title={title} description={description} width={layout.width} height={layout.height}>
        <KindShapes id={id} size={15} kinds={kinds} />
        <g>
          <path d={layout.cords.map((cord) => cord.path).join("")} className="cord" />
          {layout.strands.map((strand) => (
            <StrandLine key={strand.tie.id} strand={strand} />
          ))}
        </g>
        {layout.cords.map((cord) => (
          <CordLinks key={cord.city.id} cord={cord} shapes={id} start={layout.cordStart} />
        ))}
        {layout.strands.map((strand) => (
          <StrandLink key={strand.tie.id} strand={strand} />
        ))}
        <Years marks={layout.years} layout={layout} undated={words.undated} />
      </Drawing>
      <p className="weave-name" data-weave-name hidden>
        {words.help}
      </p>
      <figcaption className="mt-4">
        <Legend cities={layout.cords.length} drawn={drawnIn(layout)} words={words} />
      </figcaption>
    </figure>
  );
}

const drawnIn = ({ cords, strands }: WeaveLayout) => [
  ...cords.flatMap(({ knots }) => knots.map(({ record }) => record)),
  ...strands.map(({ tie }) => tie),
];
