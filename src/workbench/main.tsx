import { createRoot } from 'react-dom/client';
import { fetchSample, SAMPLE_NAME } from './files/sample';
import { lendFontToGrid } from './fonts';
import { createGrid } from './grid/grid';
import { Page } from './page/page';
import { Workbench } from './page/workbench';
import { readRibbon } from './ribbon/read-manifest';
import { exposeForTests } from './testing';
import './page/page.css';

async function start(place: HTMLElement): Promise<void> {
  const ribbon = readRibbon(await (await fetch('manifest.xml')).text());
  lendFontToGrid();
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  const grid = createGrid(canvas, (editing) => {
    workbench.setEditing(editing);
  });
  const seam = new URLSearchParams(location.search).get('seam') === 'web' ? 'web' : 'external';
  const workbench = new Workbench(grid, seam);
  createRoot(place).render(<Page workbench={workbench} ribbon={ribbon} grid={canvas} />);
  window.addEventListener('beforeunload', (event) => {
    if (workbench.unsaved) event.preventDefault();
  });
  exposeForTests(workbench, grid);
  await workbench.open(await fetchSample(), SAMPLE_NAME);
}

const place = document.getElementById('page');
if (place) void start(place);
