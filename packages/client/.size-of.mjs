import createClient from "openapi-fetch";
const m = createClient({baseUrl:"x"});
console.log(await m.GET("/x"));
