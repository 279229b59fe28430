import { unhcr } from '../../../../subgraphs/unhcr/subgraph.ts';
import { benchSettings } from '../bench-settings.ts';

/** Settings for UNHCR alone, with data of a scale in a folder of its own. */
export async function draftSettings(scale: number) {
  const usual = await benchSettings(scale);
  const dataFolder = usual.dataFolder.replace('bench-', 'bench-monitoring-');
  const wanted = usual.agencies.filter(({ name }) => name === unhcr.name);
  return { settings: { ...usual, dataFolder }, wanted };
}
