import { lookAround } from './look-around';
import { TOURS_OF_CHECKING } from './tours-of-checking';

lookAround(TOURS_OF_CHECKING);
