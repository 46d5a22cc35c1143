import { lookAround } from './look-around';
import { TOURS_OF_TOOLS } from './tours-of-tools';

lookAround(TOURS_OF_TOOLS);
