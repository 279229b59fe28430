DROP TABLE public_flow;
DROP TABLE public_solution;
DROP TABLE public_demographic;
DROP TABLE public_population;
DROP TABLE public_asylum_decision;
DROP TABLE public_asylum_application;
DROP TABLE public_origin_country;
