import type { HiddenCell } from './hidden-cells.ts';

/** How well somebody guesses which hidden cells are small who knows how the rule works. */
export interface RuleMeasure {
  readonly 'hidden cells': number;
  readonly 'small among them, %': number;
  /** Who always guesses what is more frequent. */
  readonly 'right by chance, %': number;
  /** Who knows how often cells that look so are small. */
  readonly 'right by the rule, %': number;
  /** Cells of which she is at least 95 % sure that they are small, and how many of them are. */
  readonly 'held for small for sure, %': number;
  readonly 'and rightly, %': number;
}

const sure = 0.95;

/** Learns from one half of the cells how often those that look alike are small, and guesses at the other half. */
export function measureRule(cells: readonly HiddenCell[]): RuleMeasure {
  const learnt = cells.filter((_cell, at) => at % 2 === 0);
  const guessed = cells.filter((_cell, at) => at % 2 === 1);
  const usual = shareSmall(learnt);
  const likely = ({ look }: HiddenCell) => {
    const alike = learnt.filter((cell) => cell.look === look);
    return (alike.filter(({ isSmall }) => isSmall).length + usual) / (alike.length + 1);
  };
  const right = (guess: (cell: HiddenCell) => number) =>
    guessed.filter((cell) => guess(cell) >= 0.5 === cell.isSmall).length / guessed.length;
  const certain = guessed.filter((cell) => likely(cell) >= sure);
  return {
    'hidden cells': cells.length,
    'small among them, %': percent(shareSmall(cells)),
    'right by chance, %': percent(right(() => usual)),
    'right by the rule, %': percent(right(likely)),
    'held for small for sure, %': percent(certain.length / guessed.length),
    'and rightly, %': percent(shareSmall(certain)),
  };
}

function shareSmall(cells: readonly HiddenCell[]): number {
  return cells.filter(({ isSmall }) => isSmall).length / cells.length;
}

function percent(share: number): number {
  return Number.isNaN(share) ? 0 : Math.round(1000 * share) / 10;
}
