import type { Catalogue } from '../schema/catalogue';

export const services: Catalogue = {};
