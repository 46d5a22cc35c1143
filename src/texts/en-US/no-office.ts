import type { SameTexts } from '../sentence';
import type { noOffice as chinese } from '../zh-CN/no-office';

export const noOffice = {
  title: 'No connection to Excel',
  body: 'Office’s script office.js did not load, most likely because {host} cannot be reached. Nothing was changed.',
  todo: 'Check the network and open the pane again. On a closed network, ask your administrator.',
} as const satisfies SameTexts<typeof chinese>;
