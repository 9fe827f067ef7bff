"use client";
import { t as componentFor } from "../shared/react.js";
import { t as en } from "../shared/en.js";
// \0react:en
var KratomInfoCard = componentFor(en);
export { KratomInfoCard };
