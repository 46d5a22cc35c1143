import { registerCommands } from '../excel/ribbon';
import { commands } from './commands';

registerCommands(commands);
