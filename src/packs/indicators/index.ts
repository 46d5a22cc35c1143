import administration from './administration.json';
import agriculture from './agriculture.json';
import archives from './archives.json';
import construction from './construction.json';
import cppcc from './cppcc.json';
import culture from './culture.json';
import discipline from './discipline.json';
import ecology from './ecology.json';
import education from './education.json';
import elderlyCare from './elderly-care.json';
import emergency from './emergency.json';
import employment from './employment.json';
import enforcement from './enforcement.json';
import foreignAffairs from './foreign-affairs.json';
import forestry from './forestry.json';
import general from './general.json';
import health from './health.json';
import informationTechnology from './information-technology.json';
import investment from './investment.json';
import justice from './justice.json';
import meetings from './meetings.json';
import peoplesCongress from './peoples-congress.json';
import petitions from './petitions.json';
import ports from './ports.json';
import procurement from './procurement.json';
import publicService from './public-service.json';
import publicity from './publicity.json';
import research from './research.json';
import sanitation from './sanitation.json';
import science from './science.json';
import socialAssistance from './social-assistance.json';
import sports from './sports.json';
import statistics from './statistics.json';
import subsidies from './subsidies.json';
import tourism from './tourism.json';
import training from './training.json';
import transport from './transport.json';
import unitedFront from './united-front.json';
import veterans from './veterans.json';
import water from './water.json';

/** The standard indicators as their files hold them, a file for each field of work, in the order of LIBRARY_FIELDS. */
export const INDICATOR_FILES: readonly unknown[] = [
  general,
  meetings,
  training,
  research,
  informationTechnology,
  procurement,
  publicity,
  construction,
  subsidies,
  enforcement,
  publicService,
  administration,
  cppcc,
  peoplesCongress,
  unitedFront,
  discipline,
  justice,
  petitions,
  archives,
  education,
  science,
  health,
  culture,
  tourism,
  sports,
  elderlyCare,
  employment,
  socialAssistance,
  veterans,
  agriculture,
  water,
  forestry,
  ecology,
  transport,
  sanitation,
  investment,
  statistics,
  emergency,
  foreignAffairs,
  ports,
];
