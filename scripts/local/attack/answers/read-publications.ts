import { figureFields, placeFields } from './read-figure.ts';
import type { Ask } from './read-framework.ts';
import { jointFields } from './read-joint.ts';
import { elementsOf, memberOf, numberOf, textOf } from './read-json.ts';
import type { Published } from './read-published-figure.ts';
import { readPublishedFigure } from './read-published-figure.ts';

/** Reads all that was published of reporting periods and stands, or is restated, as everybody may: the earliest first. */
export async function readPublications(ask: Ask): Promise<readonly Published[]> {
  const found: Published[] = [];
  const answer = memberOf(await ask(list), 'publications');
  const ids = elementsOf(memberOf(answer, 'edges')).flatMap((edge) => {
    const node = memberOf(edge, 'node');
    const isOfPeriod = memberOf(node, 'period') !== null;
    return isOfPeriod ? (textOf(memberOf(node, 'id')) ?? []) : [];
  });
  for (const id of ids.toSorted()) found.push(...(await readPublication(ask, id)));
  return found;
}

async function readPublication(ask: Ask, id: string): Promise<readonly Published[]> {
  const publication = memberOf(await ask(figures, { id }), 'publication');
  const period = textOf(memberOf(memberOf(publication, 'period'), 'code')) ?? '';
  const found: Published[] = [];
  for (const edge of elementsOf(memberOf(memberOf(publication, 'figures'), 'edges'))) {
    const figure = memberOf(edge, 'node');
    const indicator = textOf(memberOf(figure, 'indicatorCode')) ?? '';
    const cells = await readCells(ask, id, indicator);
    found.push(readPublishedFigure({ id, period, indicator }, figure, cells));
  }
  return found;
}

async function readCells(ask: Ask, id: string, indicator: string): Promise<readonly unknown[]> {
  const cells: unknown[] = [];
  for (let after: string | null = null; ;) {
    const answer = memberOf(await ask(tables, { id, indicator, after }), 'publication');
    const [edge] = elementsOf(memberOf(memberOf(answer, 'figures'), 'edges'));
    const page = memberOf(memberOf(edge, 'node'), 'cells');
    cells.push(...elementsOf(memberOf(page, 'edges')).map((cell) => memberOf(cell, 'node')));
    after = textOf(memberOf(memberOf(page, 'pageInfo'), 'endCursor'));
    if (memberOf(memberOf(page, 'pageInfo'), 'hasNextPage') !== true) return cells;
    if (numberOf(memberOf(page, 'totalCount')) === cells.length) return cells;
  }
}

const list = '{ publications(first: 200) { edges { node { id period { code } } } } }';

const figures = `query ($id: ID!) { publication(id: $id) { period { code } figures(first: 200) { edges { node {
  indicatorCode inPeriod { ${jointFields} } yearToDate { ${jointFields} } toDate { ${jointFields} }
  progress { measuredOn target progress lower upper status } missing { agency }
  parts { agency version withheld
    inPeriod { ${figureFields} } yearToDate { ${figureFields} } toDate { ${figureFields} } }
} } } } }`;

const tables = `query ($id: ID!, $indicator: ID!, $after: String) { publication(id: $id) {
  figures(indicators: [$indicator]) { edges { node { cells(first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { ${placeFields} figure { ${jointFields} dayBands { fromDay count } } } }
  } } } }
} }`;
