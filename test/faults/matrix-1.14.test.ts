/** @jest-environment ./test/excel-environment.ts */
import { tryAt } from './matrix';

tryAt('1.14');
