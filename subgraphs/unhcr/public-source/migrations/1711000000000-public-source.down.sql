DROP TABLE public_source;
