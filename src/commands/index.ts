import { registerCommands } from '../excel/office/ribbon';
import { commands } from './commands';

registerCommands(commands);
