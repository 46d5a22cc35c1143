import { hasOffice, languageFor, officeScriptHost } from '../excel/office/office-ready';
import { fill } from '../texts/sentence';
import { noOffice as english } from '../texts/en-US/no-office';
import { noOffice as chinese } from '../texts/zh-CN/no-office';

/**
 * A script of its own that the page runs before Office's: a network that neither answers nor refuses
 * keeps the browser waiting for office.js, and all other scripts with it, for minutes.
 * What comes later, office.js or its failure, draws over what is said here.
 */
const PATIENCE = 10_000;

setTimeout(() => {
  if (!hasOffice()) sayThatOfficeIsMissing();
}, PATIENCE);

function sayThatOfficeIsMissing(): void {
  const language = languageFor(navigator.language);
  const { title, body, todo } = language === 'zh-CN' ? chinese : english;
  document.documentElement.lang = language;
  document.getElementById('root')?.replaceChildren(
    ...[title, fill(body, { host: officeScriptHost() }), todo].map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.className = 'opening';
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
}
