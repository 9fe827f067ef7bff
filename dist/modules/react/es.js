"use client";
import { t as componentFor } from "../shared/react.js";
import { t as es } from "../shared/es.js";
// \0react:es
var KratomInfoCard = componentFor(es);
export { KratomInfoCard };
